### How Hearth looks: text, contrast, calm.

set-text = حجم النص
text-usual = معتاد
text-large = كبير
text-larger = أكبر
text-largest = الأكبر
set-contrast = تباين أعلى
set-contrast-hint = كلمات أدكن على خلفية أفتح، أو العكس، وحواف واضحة
set-opaque = شفافية أقل
set-opaque-hint = لا يشفّ شيء عمّا وراءه
set-calmer = هدوء أكثر
set-calmer-hint = لا شيء يتحرك، ولا تُقترح ممارسة
