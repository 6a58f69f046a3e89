import { shortDeputyName } from '@contract/deputy/vocabulary'

/** 「韩代表」, after the first mention with the full title. */
export const shortName = (deputy: { name: string }): string => shortDeputyName(deputy.name)
