/** The same page of Svelte's. */
import { mount } from 'svelte';
import Article from './Article.svelte';

const root = document.getElementById('root');
if (root) mount(Article, { target: root, props: { app: root.dataset['app'] } });
