export const mediaErrors = {
  'media.notImage': '这个文件不是照片，请换一张 JPG、PNG 或 WebP 照片',
  'media.tooLarge': '照片太大了，请换一张小一点的',
  'media.tooManyPixels': '照片尺寸太大了，请换一张',
  'media.damaged': '这张照片打不开，请重拍或换一张',
  'media.unknown': '有照片没有传上来，请重新添加',
  'media.linkExpired': '照片链接过期了，请刷新页面',
} as const
