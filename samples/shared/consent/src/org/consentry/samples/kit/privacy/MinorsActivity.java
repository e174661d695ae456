package org.consentry.samples.kit.privacy;

import org.consentry.samples.kit.text.Texts;

/** Shows the rules on the personal information of children under 14. */
public final class MinorsActivity extends PolicyActivity {
    @Override
    protected String page() {
        return Texts.chinese() ? "minors.html" : "minors_en.html";
    }
}
