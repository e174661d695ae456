package org.consentry.flow.gatesheldout4.clipboardkeyboard

import android.inputmethodservice.InputMethodService
import android.view.View
import android.view.inputmethod.EditorInfo

class FastKeyboardService : InputMethodService() {
    private lateinit var settings: KeyboardSettings
    private lateinit var history: ClipboardHistory
    private var keyboard: KeyboardView? = null

    override fun onCreate() {
        super.onCreate()
        settings = KeyboardSettings(this)
        history = ClipboardHistory(this)
    }

    override fun onCreateInputView(): View {
        val view = KeyboardView(this) { currentInputConnection?.commitText(it, 1) }
        keyboard = view
        return view
    }

    override fun onStartInputView(info: EditorInfo, restarting: Boolean) {
        super.onStartInputView(info, restarting)
        val view = keyboard ?: return
        view.vibrate = settings.vibrate
        if (settings.clipboardSuggestions) {
            history.refresh()
            view.suggest(history.latest())
        } else {
            view.suggest(null)
        }
    }
}
