/** Features no resident's page composes: no part of what home loads. app-gates.test.js finds one that is missing here by who imports it. */
const DESK_FEATURES = ['assessment', 'desk', 'handling', 'intake', 'participant', 'review', 'setting', 'staff', 'street-meeting', 'unit-access']

module.exports = { DESK_FEATURES }
