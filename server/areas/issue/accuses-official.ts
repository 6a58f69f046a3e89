import { elsewhereIn } from '../../../contract/issue/elsewhere'

/** Whether a text reports an official (12388, domain.md §4.3): never public, and not for those it may name. */
export const accusesOfficial = (text: string): boolean => elsewhereIn(text).some(({ key }) => key === 'discipline')
