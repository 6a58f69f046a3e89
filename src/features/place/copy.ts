export const placeCopy = {
  scan: '扫码提事',
  scanNote: '扫墙上的码，找到联系这片的代表',
  scanNoteElder: '对准墙上的码',
  choosePlace: '选您住的小区',
  change: '更换',
  notRecognised: '没认出码来。请把码拍得近一些、正一些，或在下面填码上的字',
  notOurs: '这个码不是民情直通的，请扫墙上「代表履职二维码」',
  typedWrong: '请对照墙上的码再填一次，只有字母、数字和横线',
}
