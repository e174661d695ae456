package org.consentry.flow.gatesheldout2.askedthreetimes

import android.app.Fragment
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.widget.TextView

class PrivacyFragment : Fragment() {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, state: Bundle?): View =
        inflater.inflate(R.layout.fragment_privacy, container, false)

    override fun onViewCreated(view: View, state: Bundle?) {
        val host = activity as HostActivity
        val times = host.starts.countAsked()
        view.findViewById<TextView>(R.id.hint).text = if (times > 1) "再次提醒您阅读" else ""
        view.findViewById<View>(R.id.agree).setOnClickListener {
            host.starts.agreed = true
            host.open(ContentFragment())
        }
        view.findViewById<View>(R.id.later).setOnClickListener { host.finish() }
    }
}
