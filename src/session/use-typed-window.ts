/** Two text fields for a window: read on Enter or blur; a text that can't be read stays, with a message. */
import { useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { lateValue } from '../base/late-store.ts';
import { isWhole } from '../i18n/english-store.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { sameSpan } from '../selection/context.ts';
import type { Span } from '../selection/selection.ts';
import type { TypedWindow as Reading } from '../wording/dates/typed-window.ts';
import { typedWindowReader } from './typed-window-reader.ts';
import { useSession } from './use-session.ts';
import { textsOf, type DateTexts, type FieldName } from '../wording/dates/window-texts.ts';

type TypedWindowReader = Awaited<ReturnType<typeof typedWindowReader.load>>;

interface DateProblem {
  readonly field: FieldName;
  readonly text: string;
}

interface TypedWindow {
  readonly problem: DateProblem | null;
  /** The attributes of a field; `problemId` is the id of the element with the message. */
  readonly fieldProps: (
    field: FieldName,
    problemId: string,
  ) => {
    readonly value: string;
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-describedby': string | undefined;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
  };
}

/** @param window the current one @param onWindow called with another one */
export const useTypedWindow = (window: Span, onWindow: (window: Span) => void): TypedWindow => {
  const messages = useMessages();
  const [draft, setDraft] = useState<DateTexts | null>(null);
  const [problem, setProblem] = useState<DateProblem | null>(null);
  // A change from elsewhere (a handle, Back) replaces what was being typed.
  const [seen, setSeen] = useState(window);
  if (!sameSpan(seen, window)) {
    setSeen(window);
    setDraft(null);
    setProblem(null);
  }
  const { zone } = useSession().table;
  const texts = draft ?? textsOf(window, zone, messages);

  const take = (edited: FieldName): void => {
    if (!draft) return;
    const read = ({ readTypedWindow, english }: TypedWindowReader): void =>
      settle(readTypedWindow(draft, edited, window, zone, isWhole(messages) ? messages : english));
    const reader = lateValue(typedWindowReader);
    if (reader) read(reader);
    else typedWindowReader.load().then(read, () => setProblem({ field: edited, text: messages.playback.datesNotRead }));
  };
  const settle = (read: Reading): void => {
    if ('problem' in read) {
      setProblem({ field: read.field, text: read.problem });
      return;
    }
    setProblem(null);
    setDraft(null);
    if (!sameSpan(read.window, window)) onWindow(read.window);
  };
  const onKeyDown = (event: KeyboardEvent, field: FieldName): void => {
    if (event.key === 'Enter') take(field);
    else if (event.key === 'Escape' && draft) {
      event.stopPropagation();
      setDraft(null);
      setProblem(null);
    }
  };
  return {
    problem,
    fieldProps: (field, problemId) => ({
      value: texts[field],
      'aria-invalid': problem?.field === field || undefined,
      'aria-describedby': problem?.field === field ? problemId : undefined,
      onChange: (event) => setDraft({ ...texts, [field]: event.target.value }),
      onBlur: () => take(field),
      onKeyDown: (event) => onKeyDown(event, field),
      onFocus: (event) => {
        typedWindowReader.ask();
        event.target.select();
      },
    }),
  };
};
