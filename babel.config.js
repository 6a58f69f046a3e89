const nutui = (name) => `@nutui/nutui-react-taro/dist/es/packages/${name.toLowerCase()}`

// Styles of NutUI come in per component: its whole sheet would add 215 KB to the mini-program.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  plugins: [
    [
      'import',
      {
        libraryName: '@nutui/nutui-react-taro',
        camel2DashComponentName: false,
        customName: nutui,
        customStyleName: (name) => `${nutui(name)}/style/css`,
      },
      'nutui-react-taro',
    ],
  ],
}
