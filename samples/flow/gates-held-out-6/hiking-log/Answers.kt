package org.consentry.flow.gatesheldout6.hikinglog

import java.io.Serializable

class Answers : Serializable {
    var name = "Hiker"
    var miles = false

    fun take(step: Step, text: String) {
        when (step) {
            Step.NAME -> if (text.isNotBlank()) name = text.trim()
            Step.UNITS -> miles = text.trim().equals("yes", ignoreCase = true)
            Step.PRIVACY, Step.READY -> Unit
        }
    }
}
