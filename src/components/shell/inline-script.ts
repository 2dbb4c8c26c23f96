/** The reader's choice of light or dark, before the first paint, so that nobody sees a white flash. The same key is written by `switch-theme.ts`. */
export const themeScript = `try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/**
 * What is typed into a search field goes to the search page behind `#`, which browsers send to nobody; also where the other scripts are
 * still on their way, or lost. The search page, once it runs, takes what is typed there itself. It stands where such a field does.
 */
export const searchScript = `addEventListener('submit',e=>{const f=e.target;if(e.defaultPrevented||!f.matches('[role=search]'))return;e.preventDefault();const q=f.querySelector('input').value;location.assign(f.action+(q&&'#q='+encodeURIComponent(q)))})`;
