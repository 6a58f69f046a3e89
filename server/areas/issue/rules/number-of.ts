/** 鱼复-20261123-0007: the street, the day it was raised, its number of that day. */
export const numberOf = (stem: string, day: string, last: number): string => `${stem}-${day.replaceAll('-', '')}-${String(last).padStart(4, '0')}`
