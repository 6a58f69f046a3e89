export const placeCopy = {
  scan: '扫码提事',
  scanNote: '扫墙上的码，找到联系这片的代表',
  scanNoteElder: '对准墙上的码',
  choosePlace: '选您住的小区',
  change: '更换',
}

export const scanCopy = {
  scanWall: '扫墙上的码',
  photograph: '拍下墙上的码',
  type: '或者填码上的字',
  typeHint: '印在码的下面，比如 Kd7x9Q',
  open: '打开',
  notRecognised: '没认出码来。请把码拍得近一些、正一些，或在下面填码上的字',
  nothing: '没有扫到码。请再扫一次，或在下面填码上的字',
  refused: '相机没有打开。请在手机的「设置」里允许微信使用相机，再扫一次；也可以在下面填码上的字',
  notOurs: '这个码不是民情直通的，请扫墙上「代表履职二维码」',
  typedWrong: '请对照墙上的码再填一次，只有字母、数字和横线',
}

export const estateCopy = {
  title: '选小区',
  search: '小区名字',
  searchHint: '比如：榕树苑',
  ofDeputy: (deputy: string) => `${deputy}联系的`,
  now: (name: string) => `现在选的是 ${name}`,
  buildings: (estate: string) => `${estate}，哪几栋？`,
  unknownBuilding: '不清楚几栋',
  unknownBuildingNote: (community: string) => `先交给${community}`,
  nothingTitle: '没有找到这个小区',
  nothingNote: '换个叫法试试，比如只填前两个字；还是没有，可以打电话给社区',
  call: '打电话给社区',
}

/** What a posted code says about the place it hangs at, and what one can do there. */
export const landingCopy = {
  title: '联系代表',
  deputyTitle: { council: '议事代表', congress: '人大代表' },
  noCode: '没有看到码。请再扫一次，或者直接选您住的小区',
  invited: '选您住的小区，就能找到联系那片的代表；也可以扫楼下的码',
  welcome: '欢迎',
  raise: '我要提事',
  raiseTo: (deputy: string) => `向${deputy}提事`,
  wish: '说个心愿',
  callCommunity: '打给社区',
  choosePlace: '选我住的小区',
  typeCode: '再扫一次，或填码',
  home: '回首页',
  /** What a deputy does, and does not. */
  deputyDoes: '不用登录就能提。代表转达、跟进、反馈；谁来办、哪天办完，都会告诉您。具体案件和招投标，代表不介入。',
  placeDoes: '选了楼栋，就先送到联系那几栋的代表；想找哪一位，也可以在下面选。',
  oneDoes: (deputy: string) => `先送到${deputy}。`,
  findDeputies: '找代表',
  congressDoes: '您提的事，先由联系您家那片的街道议事代表跟进。',
  wishBox: '这里是心愿箱。在手机上说心愿，正在准备；写在纸上投进箱子，一样有人收。着急的事，现在就可以提给代表。',
  deputiesHome: '这里是代表之家。想当面说，请看门口的接待安排；不方便来，现在就可以提。',
  street: '先选您住的小区，就能看到联系那片的代表。',
  noDeputy: '这一片暂时没有代表联系，您提的事直接送到社区。',
  deputies: '联系这里的代表',
  otherDeputies: '也联系这里的代表',
  allDeputies: '全部',
  following: '正在跟进',
}
