/**
 * Questions that are asked again and again and have one answer for all of an article, of a person, of a
 * list: it is sought once, so that a text of a thousand posts is not looked through a thousand times.
 */

/** The same question again: of one subject the answer is remembered as long as the subject is. */
export function onceOf<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const before = known.get(subject);
    if (before) return before.answer;
    const found = answer(subject);
    known.set(subject, { answer: found });
    return found;
  };
}

/** The same for subjects that are told apart by their key. */
export function onceForEach<Subject, Answer>(
  keyOf: (subject: Subject) => string,
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new Map<string, Answer>();
  return (subject) => {
    const key = keyOf(subject);
    if (!known.has(key)) known.set(key, answer(subject));
    return known.get(key)!;
  };
}
