### Privacy: what others may see, and what is handed on.

## Settings
set-privacy = الخصوصية
set-blur = تمويه كلماتي حتى أقترب
set-blur-hint = تتضح الملاحظات والاقتباسات والأسماء تحت المؤشر أو التركيز
set-hide = إخفاء Hearth فورًا
set-hide-hint = من أي مكان، حتى في أثناء الكتابة؛ وما كُتب يبقى
set-hide-keys = Ctrl Shift H
set-keep-out = إبقاء لحظة لك وحدك
set-keep-out-hint = كل لحظة يمكن أن تبقى خارج الرسالة والتصدير، من ورقتها
masked-names = أسماء تُختصر في التصدير
masked-names-hint = يبدأ التصدير بهذه؛ ويصير كل اسم حرفه الأول أينما ورد
masked-add-label = اسم
masked-add = إضافة
masked-remove = إزالة { $name }
set-folder = أين الدفتر
set-folder-hint = مجلد واحد على هذا الحاسوب، لا يقرؤه سواك
set-network = الشبكة
set-network-hint = لا يتصل Hearth بأي شيء أبدًا

## The example
example = مثال
example-words = هذا مثال للتجوّل فيه. لا شيء هنا من عندك، ولا شيء يُحفظ.
example-leave = العودة إلى دفتري
example-open = جولة
set-example = مثال
set-example-hint = دفتر فيه بضعة أسابيع، منفصل عن دفترك
