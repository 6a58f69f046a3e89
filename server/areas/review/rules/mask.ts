// Officials and messages read masked words as well: the rule is that of every matter.
export { hasPersonal, maskPersonal, maskPhone } from '../../matter/rules/mask'
