/** The panel at the side that lists the saved questions; one click opens one in its tab. */
import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from "@graphiql/react";
import { QUESTIONS } from "./questions.js";
import type { SavedQuestion } from "./saved-question.js";

export const QUESTIONS_PANEL: GraphiQLPlugin = {
  title: "Câu hỏi mẫu (Saved questions)",
  icon: QuestionIcon,
  content: QuestionsPanel,
};

function QuestionsPanel() {
  const open = useOpenQuestion();
  return (
    <section className="hoso-questions" aria-label="Câu hỏi mẫu">
      <div className="graphiql-doc-explorer-title">Câu hỏi mẫu</div>
      <p>Bấm vào một câu để mở, rồi bấm ▶. (Click a question to open it, then ▶.)</p>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question.name}>
            <button type="button" onClick={() => open(question)}>
              <strong>{question.vietnamese}</strong>
              <span lang="en">{question.english}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Goes to the tab in which the question stands; where it was closed or changed, opens a new one. */
function useOpenQuestion(): (question: SavedQuestion) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  return ({ query, variables }) => {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ?? "");
  };
}

function QuestionIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" height="1em">
      <path d="M4 5h16v11H10l-4 4v-4H4z" strokeLinejoin="round" />
      <path d="M8 9h8M8 12h5" strokeLinecap="round" />
    </svg>
  );
}
