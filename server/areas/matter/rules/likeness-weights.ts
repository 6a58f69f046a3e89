/** Fitted by bench/fit-likeness.ts on the tune half; not to be edited by hand. */
export const likenessWeights: readonly number[] = [
  0.17, // thing, of both
  0.07, // thing, of the shorter
  0.35, // trouble, of both
  0.37, // trouble, of the shorter
  0.08, // who, of both
  0.04, // who, of the shorter
  0.27, // where, of both
  0.27, // where, of the shorter
  0, // kind of thing, of both
  0, // kind of thing, of the shorter
  0.34, // kind of trouble, of both
  0.21, // kind of trouble, of the shorter
  0.24, // topic hinted, of both
  0.04, // topic hinted, of the shorter
  0.32, // topic, of both
  0.45, // topic, of the shorter
  0.36, // main topic, of both
  0.32, // main topic, of the shorter
  0.57, // kind of topic, of both
  0.27, // kind of topic, of the shorter
  1.06, // character, of both
  1.64, // character, of the shorter
  0.91, // same building told
  -2.86, // another building told
  0.86, // told where the other was raised
  -2.84, // told elsewhere
  -2.25, // one tells, the other nowhere
  0.45, // same unit or floor
  2.12, // same estate
  -2.12, // another estate
  1.64, // raised at one place
  -0.63, // raised at another place
  -0.42, // another thing
  -0.34, // another trouble
  -0.52, // another kind of thing
  -0.46, // another topic
]

/** The score at which one in two is the same matter. */
export const evenScore = 4.92
