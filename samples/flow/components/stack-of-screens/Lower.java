package org.consentry.flow.components.stackofscreens;

import android.app.Activity;

public class Lower extends Activity {
}
