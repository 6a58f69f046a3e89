import { View } from '@tarojs/components'
import { call } from '@/shared/api-client/call'
import { random } from '@/shared/platform/random'
import { fileSaver } from '@/shared/platform/file-saver'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { TextArea } from '@/shared/ui/text-area'
import { intakeCopy } from '../copy'
import type { Preview, useImport } from '../use-import'
import './intake.scss'

const template = async (scopeId: string) => fileSaver.save(await call('exportTemplate', { body: { scopeId }, key: await random.uuid() }))

/** Pasted cells or a file: looked at first, then taken over as a whole. */
export const ImportCard = ({ list, scopeId }: { list: ReturnType<typeof useImport>; scopeId: string }) => {
  const { pasted, paste, choose, look, confirm, fileName, preview, busy, error } = list
  const isReady = preview !== null && preview.faults.length === 0 && preview.count > 0
  return (
    <View className="mq-intake">
      <Card className="mq-intake__form">
        <TextArea label={intakeCopy.paste} hint={intakeCopy.pasteHint} value={pasted} rows={8} onChange={paste} />
        <View className="mq-intake__ways">
          <Button kind="outline" size="row" onPress={() => void choose()}>{intakeCopy.choose}</Button>
          <Button kind="quiet" size="row" onPress={() => void template(scopeId)}>{intakeCopy.template}</Button>
        </View>
        {fileName && <View className="mq-intake__note">{intakeCopy.file(fileName)}</View>}
        {error && <View className="mq-intake__error" {...aria({ role: 'alert' })}>{error}</View>}
        {isReady
          ? <Button loading={busy === 'import'} onPress={() => void confirm()}>{intakeCopy.confirm(preview.count)}</Button>
          : <Button loading={busy === 'look'} disabled={pasted.trim() === '' && fileName === null} onPress={() => void look()}>{intakeCopy.look}</Button>}
      </Card>
      {preview && <PreviewCard preview={preview} />}
    </View>
  )
}

const PreviewCard = ({ preview }: { preview: Preview }) => (
  <Card>
    {preview.faults.length > 0 && (
      <View {...aria({ role: 'alert' })}>
        <View className="mq-intake__error mq-intake__sum">{intakeCopy.wrong(preview.faults.length)}</View>
        {preview.faults.map(({ line, column, text }, at) => (
          <View key={`${line} ${column} ${at}`} className="mq-intake__line">
            <View className="mq-intake__where">{intakeCopy.line(line, column)}</View>
            <View>{text}</View>
          </View>
        ))}
      </View>
    )}
    {preview.count > 0 && <Heading level={3} className="mq-intake__title">{intakeCopy.ready(preview.count)}</Heading>}
    {preview.lines.map(({ line, title, place, reporter, source, reportedOn }) => (
      <View key={line} className="mq-intake__line">
        <View className="mq-intake__what">{title}</View>
        <View className="mq-intake__note">{[intakeCopy.line(line, null), place, reporter, source, reportedOn].filter(Boolean).join(' · ')}</View>
      </View>
    ))}
    {preview.count > preview.lines.length && <View className="mq-intake__note">{intakeCopy.more(preview.lines.length, preview.count)}</View>}
  </Card>
)
