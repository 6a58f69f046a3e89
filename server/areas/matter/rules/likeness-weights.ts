/** Fitted by bench/fit-likeness.ts on the tune half; not to be edited by hand. */
export const likenessWeights: readonly number[] = [
  0.17, // thing, of both
  0, // thing, of the shorter
  0.35, // trouble, of both
  0.35, // trouble, of the shorter
  0.04, // who, of both
  0.01, // who, of the shorter
  0.25, // where, of both
  0.27, // where, of the shorter
  0, // kind of thing, of both
  0, // kind of thing, of the shorter
  0.38, // kind of trouble, of both
  0.21, // kind of trouble, of the shorter
  0.3, // topic hinted, of both
  0.48, // topic hinted, of the shorter
  0.39, // topic, of both
  0.49, // topic, of the shorter
  0.43, // main topic, of both
  0.3, // main topic, of the shorter
  0.6, // kind of topic, of both
  0.28, // kind of topic, of the shorter
  1.02, // character, of both
  1.56, // character, of the shorter
  1, // same building told
  -2.82, // another building told
  0.8, // told where the other was raised
  -2.82, // told elsewhere
  -2.37, // one tells, the other nowhere
  0.5, // same unit or floor
  2.12, // same estate
  -2.12, // another estate
  1.65, // raised at one place
  -0.63, // raised at another place
  -0.4, // another thing
  -0.34, // another trouble
  -0.49, // another kind of thing
]

/** The score at which one in two is the same matter. */
export const evenScore = 5.3
