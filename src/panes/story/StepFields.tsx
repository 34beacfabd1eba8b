/** Title and text of a step, with how long they are; what is typed is taken over at a pause. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { countWords } from '../../query/story/edit-story.ts';
import type { StoryRecord } from '../../events/format/schema.ts';
import { STORY_TEXT_WORDS, STORY_TITLE_CHARACTERS } from '../../events/format/values.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

const PAUSE_MS = 500;
/** Characters: more than fits a panel; guards against pasting a whole document. */
const MAX_TITLE = 200;
const MAX_TEXT = 4000;

/** What is typed is shown at once and handed on at a pause, on leaving the field, and before the field goes. */
const useTyped = (value: string, onValue: (value: string) => void) => {
  const [typed, setTyped] = useState<string | null>(null);
  const owed = useRef<string | null>(null);
  const latest = useRef(onValue);
  useLayoutEffect(() => {
    latest.current = onValue;
  });
  const flush = (): void => {
    if (owed.current === null) return;
    const next = owed.current;
    owed.current = null;
    latest.current(next);
    setTyped(null);
  };
  const flushLater = useRef(flush);
  useLayoutEffect(() => {
    flushLater.current = flush;
  });
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => flushLater.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => flushLater.current(), []);
  const type = (next: string): void => {
    owed.current = next;
    setTyped(next);
  };
  return { shown: typed ?? value, type, flush };
};

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isLong: boolean;
  /** How long it is, and what is wrong with it. */
  readonly about: (value: string) => { readonly count: string; readonly warning: string | null };
  /** Takes the focus when it appears. */
  readonly hasFocus?: boolean;
}

const Field = ({ label, value, onValue, isLong, about, hasFocus = false }: FieldProps) => {
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { shown, type, flush } = useTyped(value, onValue);
  const { count, warning } = about(shown);
  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);
  const props = {
    id,
    ref: input,
    value: shown,
    onBlur: flush,
    'aria-describedby': `${id}-about`,
    onChange: (event: { readonly target: { readonly value: string } }): void => type(event.target.value),
  };
  return (
    <div className="story-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea rows={5} maxLength={MAX_TEXT} {...props} />
      ) : (
        <input type="text" maxLength={MAX_TITLE} {...props} />
      )}
      <p id={`${id}-about`}>
        {count}
        {warning !== null && <strong>{` ${warning}`}</strong>}
      </p>
    </div>
  );
};

interface StepFieldsProps {
  readonly step: StoryRecord;
  readonly onChange: (change: Partial<StoryRecord>) => void;
  readonly isNew: boolean;
}

export const StepFields = ({ step, onChange, isNew }: StepFieldsProps) => {
  const { editor: words } = useAllMessages().tour;
  return (
    <>
      <Field
        label={words.stepTitle}
        value={step.title}
        isLong={false}
        hasFocus={isNew}
        onValue={(title) => onChange({ title })}
        about={(title) => ({
          count: words.characters(title.length, STORY_TITLE_CHARACTERS),
          warning: title.trim() === '' ? words.noTitle : title.length > STORY_TITLE_CHARACTERS ? words.longTitle : null,
        })}
      />
      <Field
        label={words.stepText}
        value={step.text}
        isLong
        onValue={(text) => onChange({ text })}
        about={(text) => ({
          count: words.words(countWords(text), STORY_TEXT_WORDS),
          warning: countWords(text) > STORY_TEXT_WORDS ? words.longText : null,
        })}
      />
    </>
  );
};
