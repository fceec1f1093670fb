// Tests find fields by their labels, and ask for the labels of every field and button to know its name. For each of them
// jsdom goes through the whole page, and for each label on its way again. What they find stays what it was. Changed before
// jsdom's own modules take hold of it.
/* eslint-disable @typescript-eslint/no-require-imports */
const forms = require('jsdom/lib/jsdom/living/helpers/form-controls.js');

const { getLabelsForLabelable: labelsAnywhere } = forms;

forms.getLabelsForLabelable = (field) => {
  const page = field._ownerDocument;
  if (!forms.isLabelable(field) || field.getRootNode({}) !== page) return labelsAnywhere(field);
  // Only labels have a control, and a page that has not changed knows them.
  const query = () => Array.from(page.getElementsByTagName('label')).filter((label) => label.control === field);
  return (field._labels ??= NodeList.createImpl(page._globalObject, [], { element: page, query }));
};

// Only now: loading it takes hold of the above.
require('jsdom');
const NodeList = require('jsdom/lib/jsdom/living/generated/NodeList.js');
const { implementation: Label } = require('jsdom/lib/jsdom/living/nodes/HTMLLabelElement-impl.js');
const { get: controlOf } = Object.getOwnPropertyDescriptor(Label.prototype, 'control');

Object.defineProperty(Label.prototype, 'control', {
  get() {
    const id = this.getAttributeNS(null, 'for');
    const page = this._ownerDocument;
    // A page knows its elements by their ids.
    if (!id || this.getRootNode({}) !== page) return controlOf.call(this);
    const field = page.getElementById(id);
    return field && forms.isLabelable(field) ? field : null;
  },
});
