import { showToast } from './toast'

/** Shows the copy buttons and makes them work. */
export function startShare(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy')) {
    button.hidden = false
    button.addEventListener('click', () => copyText(textOf(button)))
  }
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

/** Shows the address that a form stands for while its fields are filled. */
function startCampaign(form: HTMLFormElement): void {
  const output = form.querySelector('output')
  form.addEventListener('input', () => {
    if (!output) return
    const url = new URL(form.action)
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim() !== '') url.searchParams.set(name, value.trim())
    output.textContent = url.href
    output.hidden = false
  })
}
