import type { Aria } from './aria'

type WeappAria = Record<string, string | boolean>

/**
 * weapp: the `aria-*` attributes that WeChat's WebView rendering reads; config/plugins/weapp-aria.js puts them into the
 * templates. Only those that are set go into setData; ids are of no use there.
 */
export const aria = (a: Aria): WeappAria => {
  const set: WeappAria = {}
  if (a.role) set.ariaRole = a.role
  if (a.label) set.ariaLabel = a.label
  if (a.hidden) set.ariaHidden = true
  if (a.live) set.ariaLive = a.live
  if (a.checked !== undefined) set.ariaChecked = a.checked
  if (a.selected !== undefined) set.ariaSelected = a.selected
  if (a.pressed !== undefined) set.ariaSelected = a.pressed
  if (a.expanded !== undefined) set.ariaExpanded = a.expanded
  if (a.disabled) set.ariaDisabled = true
  if (a.current) set.ariaSelected = true
  return set
}

export const ariaHidden = aria({ hidden: true })
