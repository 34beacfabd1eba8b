/** Asks about doubtful coordinates: swap, keep, or leave off the map. Until they are answered they are left off. */
import type { PlaceAnswer, PlaceAnswers } from '../../events/answer-places.ts';
import { isPositionOnEarth, type DoubtfulPlace, type Position } from '../../events/doubtful-places.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

interface PlaceQuestionsProps {
  readonly doubtful: readonly DoubtfulPlace[];
  readonly answers: PlaceAnswers;
  readonly onAnswer: ((key: string, answer: PlaceAnswer) => void) | null;
}

/** Latitude first, as coordinates are usually written in texts. */
const latLon = ([lon, lat]: Position): readonly [string, string] => [String(lat), String(lon)];

const Question = ({
  place,
  answer,
  onAnswer,
}: {
  readonly place: DoubtfulPlace;
  readonly answer: PlaceAnswer | undefined;
  readonly onAnswer: PlaceQuestionsProps['onAnswer'];
}) => {
  const { report: words } = useAllMessages();
  const { key, name, doubt, outside, position, swapped } = place;
  const [why = ''] = words.reasons[doubt];
  const choices: readonly (readonly [PlaceAnswer, string])[] = [
    ...(swapped && doubt !== 'null-island' ? [['swap', words.swap(...latLon(swapped))] as const] : []),
    ...(isPositionOnEarth(position) ? [['keep', words.keep(...latLon(position))] as const] : []),
    ['off', words.leaveOff],
  ];
  return (
    <li className="report-question">
      <p>
        <bdi className="report-record">{name}</bdi>: {why.replace('{found}', outside)}
      </p>
      {onAnswer && (
        <div className="report-answers" role="group" aria-label={name}>
          {choices.map(([choice, label]) => (
            <button
              type="button"
              className="app-button"
              key={choice}
              aria-pressed={answer === choice}
              onClick={() => onAnswer(key, choice)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </li>
  );
};

export const PlaceQuestions = ({ doubtful, answers, onAnswer }: PlaceQuestionsProps) => {
  const { report: words } = useAllMessages();
  if (doubtful.length === 0) return null;
  return (
    <section className="report-part">
      <h3>{`${words.questions} (${doubtful.length})`}</h3>
      <p>{onAnswer ? words.questionsIntro : words.questionsFramed}</p>
      <ul className="report-list">
        {doubtful.map((place) => (
          <Question key={place.key} place={place} answer={answers.get(place.key)} onAnswer={onAnswer} />
        ))}
      </ul>
    </section>
  );
};
