package org.consentry.flow.lifecycle.processneverends;

import android.app.Activity;

public class Main extends Activity {
}
