package org.consentry.flow.gatesdevelopment4.onboardingskip

import android.app.Fragment
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.widget.Button

class WelcomeFragment : Fragment() {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View =
        inflater.inflate(R.layout.fragment_welcome, container, false)

    override fun onViewCreated(view: View, savedInstanceState: Bundle?) {
        val host = activity as OnboardingHost
        val next = view.findViewById<Button>(R.id.next)
        val skip = view.findViewById<Button>(R.id.skip)
        next.setOnClickListener { host.showConsentPage() }
        skip.setOnClickListener { host.finishOnboarding() }
    }
}
