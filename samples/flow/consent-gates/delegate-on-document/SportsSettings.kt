package org.consentry.flow.consentgates.delegateondocument

import android.content.Context
import java.io.File

class SportsSettings(context: Context) : Document(File(context.filesDir, "sports.json")) {
    var answered by flag()
    var shown by flag()
}
