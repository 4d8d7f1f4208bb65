/** `1 question`, `2 questions`. */
export function countQuestions(count: number): string {
  return `${count} ${count === 1 ? 'question' : 'questions'}`
}
