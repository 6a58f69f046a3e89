/** Stands for pictures and animations, which no test looks into. */
export default ''
