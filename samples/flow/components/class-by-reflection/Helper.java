package org.consentry.flow.components.classbyreflection;

import android.app.Activity;

public class Helper extends Activity {
}
