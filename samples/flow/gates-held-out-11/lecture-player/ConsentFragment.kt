package org.consentry.flow.gatesheldout11.lectureplayer

import android.app.DialogFragment
import android.content.DialogInterface
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup

class ConsentFragment : DialogFragment() {
    interface Host {
        fun onConsentClosed(agreed: Boolean)
    }

    private var agreed = false

    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View =
        inflater.inflate(R.layout.fragment_consent, container, false)

    override fun onViewCreated(view: View, savedInstanceState: Bundle?) {
        super.onViewCreated(view, savedInstanceState)
        view.findViewById<View>(R.id.allow).setOnClickListener { close(true) }
        view.findViewById<View>(R.id.deny).setOnClickListener { close(false) }
    }

    private fun close(answer: Boolean) {
        agreed = answer
        dismiss()
    }

    override fun onDismiss(dialog: DialogInterface) {
        super.onDismiss(dialog)
        (activity as? Host)?.onConsentClosed(agreed)
    }

    companion object {
        const val TAG = "consent"
    }
}
