package org.consentry.flow.components.componentastext;

import android.app.Activity;

public class Quiet extends Activity {
}
