/** What can be chosen of a link or a frame. */
import { newestVersion } from '../../query/versions.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { LANG_NAMES, LANGS, type Lang } from '../../base/lang.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { Span } from '../../selection/selection.ts';
import { HIDEABLE_IN, type Choices } from '../embed/choices.ts';
import { Pick, Tick } from './fields.tsx';

interface ChoiceFieldsProps {
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
  readonly isFrame: boolean;
}

/** The period is offered only where the present one is not the data's own. */
const PeriodField = ({ choices, onChange }: Omit<ChoiceFieldsProps, 'isFrame'>) => {
  const { share, dates } = useAllMessages();
  const { context, settledAnswer } = useSession();
  const isOwn = useSelectionState(({ selection: { window, at } }) => window === null && at === null);
  const text = ({ start, end }: Span): string => formatSpan(start, end, { locale: dates.locale, zone: context.zone });
  if (isOwn) return null;
  return (
    <Pick
      label={share.period}
      chosen={choices.period}
      onChoose={(period) => onChange({ period })}
      options={[
        { value: 'present', text: share.presentPeriod(text(settledAnswer().question.window)) },
        { value: 'own', text: share.ownPeriod(text(context.window)) },
      ]}
    />
  );
};

const FrameFields = ({ choices, onChange }: Omit<ChoiceFieldsProps, 'isFrame'>) => {
  const { share } = useAllMessages();
  const parts = HIDEABLE_IN[choices.ui];
  return (
    <>
      <Pick
        label={share.chrome}
        chosen={choices.ui}
        onChoose={(ui) => onChange({ ui })}
        options={[
          { value: 'lite', text: share.lite },
          { value: 'bare', text: share.bare },
        ]}
      />
      {parts.length > 0 && (
        <fieldset className="share-parts">
          <legend>{share.without}</legend>
          {parts.map((part) => (
            <Tick
              key={part}
              text={share.parts[part]}
              isOn={choices.hide.includes(part)}
              onChange={(isOn) =>
                onChange({ hide: isOn ? [...choices.hide, part] : choices.hide.filter((other) => other !== part) })
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
};

export const ChoiceFields = ({ choices, onChange, isFrame }: ChoiceFieldsProps) => {
  const { share, more } = useAllMessages();
  const { version } = useSession().table.document;
  const isBundled = useSelectionState((state) => newestVersion(state.selection) !== null);
  return (
    <>
      <div className="share-picks">
        <Pick
          label={share.startsWith}
          chosen={choices.view}
          onChoose={(view) => onChange({ view, period: view })}
          options={[
            { value: 'present', text: share.presentView },
            { value: 'own', text: share.ownView },
          ]}
        />
        <PeriodField choices={choices} onChange={onChange} />
        <Pick
          label={share.theme}
          chosen={choices.theme}
          onChoose={(theme) => onChange({ theme })}
          options={[
            { value: 'auto', text: isFrame ? share.themePage : more.themeAuto },
            { value: 'light', text: more.themeLight },
            { value: 'dark', text: more.themeDark },
          ]}
        />
        <Pick<Lang | 'auto'>
          label={share.lang}
          chosen={choices.lang ?? 'auto'}
          onChoose={(lang) => onChange({ lang: lang === 'auto' ? null : lang })}
          options={[
            { value: 'auto', text: share.langAuto },
            ...LANGS.map((value) => ({ value, text: LANG_NAMES[value], lang: value })),
          ]}
        />
        {isFrame && <FrameFields choices={choices} onChange={onChange} />}
      </div>
      {isFrame && (
        <Tick
          text={share.transparent}
          note={share.transparentNote}
          isOn={choices.isTransparent}
          onChange={(isTransparent) => onChange({ isTransparent })}
        />
      )}
      <Tick text={share.play} note={share.playNote} isOn={choices.play} onChange={(play) => onChange({ play })} />
      {version !== undefined && (
        <Tick
          text={share.pin(version)}
          note={isBundled ? share.pinNote : share.pinFileNote}
          isOn={choices.snapshot === version}
          onChange={(isOn) => onChange({ snapshot: isOn ? version : null })}
        />
      )}
    </>
  );
};
