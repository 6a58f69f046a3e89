import { reviewFilterLabels, reviewFilters, type ReviewFilter } from '@contract/review/vocabulary'

export type { ReviewFilter }

export const reviewFilterChoices = reviewFilters.map((value) => ({ value, name: reviewFilterLabels[value] }))
