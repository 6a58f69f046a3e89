/** Fitted by bench/fit-likeness.ts on the tune half; not to be edited by hand. */
export const likenessWeights: readonly number[] = [
  2.01, // thing, of both
  1.35, // thing, of the shorter
  0.42, // trouble, of both
  0.62, // trouble, of the shorter
  0.27, // who, of both
  0.25, // who, of the shorter
  0.47, // where, of both
  0.55, // where, of the shorter
  0.64, // kind of thing, of both
  0.18, // kind of thing, of the shorter
  0.1, // kind of trouble, of both
  0.57, // kind of trouble, of the shorter
  0.81, // character, of both
  0.96, // character, of the shorter
  1.56, // same building
  -1.67, // another building
  0.29, // same unit or floor
  1.56, // same estate
  -1.56, // another estate
  0.58, // same grid
  -0.55, // another grid
  -1.08, // another thing
  -0.7, // another trouble
  -0.36, // another kind of thing
]

/** The score at which one in two is the same matter. */
export const evenScore = 6.67
