// Words for the state of a person or household, not for a place or a service: 医院门口 and 养老院 stay.
const poverty = '低保户|低保家庭|吃低保|领低保|特困户|特困人员|五保户|贫困户|贫困家庭|困难户|困难家庭|家庭困难|家里困难|脱贫户|救助对象'
const health = '残疾证|残疾人家庭|精神病|精神障碍|精神分裂|抑郁症|自闭症|艾滋|乙肝|肝硬化|尿毒症|透析|化疗|癌|白血病|瘫痪|偏瘫|中风|植物人|老年痴呆|阿尔茨海默|重病|绝症|病危|流产'

const tellsOfAPerson = new RegExp(`${poverty}|${health}`, 'u')

/** The words of a text that tell of somebody's health or poverty (never public, domain.md §5); null where there are none. */
export const healthOrPovertyIn = (text: string): string | null => tellsOfAPerson.exec(text.normalize('NFKC').replace(/\s/gu, ''))?.[0] ?? null
