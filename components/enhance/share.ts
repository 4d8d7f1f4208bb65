import { showToast } from './toast'

/** Makes the copy buttons and the form for campaigns work. */
export function startShare(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy'))
    button.addEventListener('click', () => copyText(textOf(button)))
  for (const form of document.querySelectorAll<HTMLFormElement>('.campaign')) startCampaign(form)
}

/** Copies a text and says so. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast('Copied')
  } catch {
    showToast('The browser does not allow copying here')
  }
}

function textOf({ dataset }: HTMLElement): string {
  if (dataset.copy !== undefined) return dataset.copy
  return [...document.querySelectorAll(dataset.copyFrom ?? 'main')]
    .map((part) => part.textContent?.trim() ?? '')
    .join('\n\n')
}

/** Shows the address that a form stands for, as its fields are filled. */
function startCampaign(form: HTMLFormElement): void {
  const output = form.querySelector('output')
  form.addEventListener('input', () => {
    if (!output) return
    const url = new URL(form.action)
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim() !== '') url.searchParams.set(name, formatTag(value))
    output.textContent = url.href
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    location.assign(output?.textContent ?? form.action)
  })
}

/** Tools of analysis take `Spring 2027` and `spring-2027` for two campaigns; there is one way to write it. */
function formatTag(value: string): string {
  return value.trim().toLowerCase().replace(/\s+/g, '-')
}
