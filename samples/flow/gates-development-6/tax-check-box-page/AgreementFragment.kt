package org.consentry.flow.gatesdevelopment6.taxcheckboxpage

import android.app.Fragment
import android.content.Context
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.CheckBox
import android.widget.Toast

class AgreementFragment : Fragment() {
    interface Host {
        fun onAgreementPassed()
    }

    private lateinit var box: CheckBox

    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View =
        inflater.inflate(R.layout.fragment_agreement, container, false)

    override fun onViewCreated(view: View, savedInstanceState: Bundle?) {
        super.onViewCreated(view, savedInstanceState)
        box = view.findViewById(R.id.cb_agree)
        view.findViewById<Button>(R.id.btn_next).setOnClickListener { next() }
    }

    private fun next() {
        if (!box.isChecked) {
            return remind()
        }
        activity.getSharedPreferences("tax", Context.MODE_PRIVATE).edit().putBoolean("agreement", true).apply()
        (activity as Host).onAgreementPassed()
    }

    private fun remind() {
        Toast.makeText(activity, R.string.please_tick, Toast.LENGTH_SHORT).show()
    }
}
