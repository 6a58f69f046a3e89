import { View } from '@tarojs/components'
import { useState } from 'react'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { TextInput } from '@/shared/ui/text-input'
import { staffCopy as copy } from '../copy'
import { mostShown, shownScopes, type ScopeChoice } from '../scopes'

interface ScopePickerProps { scopes: readonly ScopeChoice[]; value: string | null; error?: string; onChange: (value: string) => void }

/** One of a few; of many the first, and the rest by a part of the name. */
export const ScopePicker = ({ scopes, value, error, onChange }: ScopePickerProps) => {
  const [search, setSearch] = useState('')
  const { shown, hidden } = shownScopes(scopes, search, value)
  return (
    <View className="mq-staff">
      {scopes.length > mostShown && <TextInput label={copy.scopeSearch} kind="search" value={search} hint={hidden > 0 ? copy.scopeMore(hidden) : ''} maxLength={20} onChange={setSearch} />}
      <ChoiceGroup label={copy.scope} choices={shown} value={value} error={error} onChange={onChange} />
    </View>
  )
}
