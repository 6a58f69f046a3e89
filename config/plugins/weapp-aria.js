/**
 * Taro's stock weapp templates render no `aria-*`, so `<View ariaLabel>` is lost. This plugin writes the
 * attributes into base.wxml, under their plain names (`i.ariaLabel`): Taro's run time sends every property it
 * has no short name for under exactly that name, so nothing is needed at run time and no short name moves.
 * `ariaLabel="…"` and `aria-label="…"` in JSX both arrive. States go as text (`ariaChecked="false"`):
 * `|| ''` keeps WeChat from ever reading out "undefined", and would swallow a bare `false`.
 *
 * Options: `{ attributes: { view: ['label', …], … } }` replaces the set of a component.
 */
const PLAIN = ['label', 'role', 'hidden']
const STATES = ['checked', 'selected', 'disabled', 'expanded']

/**
 * A view is written 15 times (once a nesting level), so each of its attributes costs about 0.5 KB; only what the
 * app really says is listed. Native controls speak their own role: an empty one must not take it away.
 * `view` hears touches; `static-view` does not, but may be a disabled button; `pure-view` and `click-view` are what
 * Taro picks for views that carry no attribute at first: an attribute must be there from the first render.
 */
const ATTRIBUTES = {
  view: [...PLAIN, ...STATES],
  'static-view': [...PLAIN, ...STATES, 'live'],
  'catch-view': PLAIN,
  text: PLAIN,
  'static-text': [...PLAIN, 'live'],
  image: ['label', 'hidden'],
  'static-image': ['label', 'hidden'],
  button: ['label', 'hidden', ...STATES],
  input: ['label'],
  textarea: ['label'],
  'scroll-view': ['label', 'role'],
  swiper: ['label', 'role'],
  'swiper-item': ['label', 'hidden'],
  picker: PLAIN,
  switch: ['label'],
  checkbox: ['label'],
  radio: ['label'],
  slider: ['label'],
  'checkbox-group': ['label', 'role'],
  'radio-group': ['label', 'role'],
  label: ['label'],
  form: ['label'],
  navigator: ['label', 'role'],
  'rich-text': ['label', 'role'],
  progress: ['label'],
  canvas: PLAIN,
}

const capitalize = (word) => word[0].toUpperCase() + word.slice(1)

function patchTemplate(template, attributes) {
  const create = template.createMiniComponents
  template.createMiniComponents = function createMiniComponents(components) {
    const made = create.call(this, components)
    for (const [name, words] of Object.entries(attributes)) {
      for (const word of made[name] ? words : []) made[name][`aria-${word}`] = `i.aria${capitalize(word)}||''`
    }
    return made
  }
}

module.exports = (ctx, options = {}) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      patchTemplate(platform.template, { ...ATTRIBUTES, ...options.attributes })
    },
  })
}
