import type { Aria } from './aria'

type WeappAria = Record<string, string>

/**
 * weapp: the `aria-*` attributes that WeChat's WebView rendering reads; config/plugins/weapp-aria.js puts them into the
 * templates. Only those that are set go into setData, as text: WXML draws a false as an empty attribute.
 */
export const aria = (a: Aria): WeappAria => {
  const set: WeappAria = {}
  if (a.role) set.ariaRole = a.role
  if (a.label) set.ariaLabel = a.label
  if (a.hidden) set.ariaHidden = 'true'
  if (a.live) set.ariaLive = a.live
  if (a.checked !== undefined) set.ariaChecked = String(a.checked)
  if (a.selected !== undefined) set.ariaSelected = String(a.selected)
  if (a.pressed !== undefined) set.ariaSelected = String(a.pressed)
  if (a.expanded !== undefined) set.ariaExpanded = String(a.expanded)
  if (a.disabled) set.ariaDisabled = 'true'
  if (a.current) set.ariaSelected = 'true'
  return set
}

export const ariaHidden = aria({ hidden: true })
