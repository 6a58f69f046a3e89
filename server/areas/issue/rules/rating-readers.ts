import type { RatingSubject, Score } from '../../../../contract/issue/vocabulary'

export interface Judgement {
  readonly subject: RatingSubject
  readonly score: Score
  /** The reason; one stands for all that was rated with it. */
  readonly statementId: string | null
  /** Whose follow-up it was. */
  readonly deputyId: string | null
  readonly isOwn: boolean
}

export interface RatingReader {
  readonly isOffice: boolean
  /** The deputy that the reader is; null for everybody else. */
  readonly deputyId: string | null
}

/** Own ratings are read by everybody, those of a deputy's follow-up by that deputy, all by the office (domain.md §4.9). */
export const mayReadRating = ({ subject, deputyId, isOwn }: Judgement, reader: RatingReader): boolean =>
  isOwn || reader.isOffice || (subject === 'followUp' && deputyId !== null && deputyId === reader.deputyId)

/**
 * The reasons this reader may read. A reason speaks of what its rater was dissatisfied with, or of all that was rated
 * where that is nothing; it is read by who may read everything it speaks of.
 */
export function reasonsToRead(judgements: readonly Judgement[], reader: RatingReader): ReadonlySet<string> {
  const ids = new Set(judgements.flatMap(({ statementId }) => statementId ?? []))
  return new Set([...ids].filter((id) => {
    const together = judgements.filter(({ statementId }) => statementId === id)
    const dissatisfied = together.filter(({ score }) => score === 'dissatisfied')
    return (dissatisfied.length > 0 ? dissatisfied : together).every((one) => mayReadRating(one, reader))
  }))
}
