/** What assistive technology is told about an element; the platform decides on the attributes. */
export interface Aria {
  role?: string
  label?: string
  /** Heading level 1–6. */
  level?: number
  hidden?: boolean
  live?: 'polite' | 'assertive'
  checked?: boolean
  selected?: boolean
  /** A toggle that is on, e.g. the chosen filter. */
  pressed?: boolean
  expanded?: boolean
  busy?: boolean
  disabled?: boolean
  invalid?: boolean
  /** id of the element that says more. */
  describedBy?: string
  labelledBy?: string
  /** The page one is on, in a set of links. */
  current?: boolean
}

/** H5: attributes of WAI-ARIA. Undefined ones are left out by React. */
export const aria = (a: Aria): Record<string, string | number | boolean | undefined> => ({
  role: a.role,
  'aria-label': a.label,
  'aria-level': a.level,
  'aria-hidden': a.hidden,
  'aria-live': a.live,
  'aria-checked': a.checked,
  'aria-selected': a.selected,
  'aria-pressed': a.pressed,
  'aria-expanded': a.expanded,
  'aria-busy': a.busy,
  'aria-disabled': a.disabled,
  'aria-invalid': a.invalid,
  'aria-describedby': a.describedBy,
  'aria-labelledby': a.labelledBy,
  'aria-current': a.current ? 'page' : undefined,
})

export const ariaHidden = aria({ hidden: true })
