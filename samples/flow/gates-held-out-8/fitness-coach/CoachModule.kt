package org.consentry.flow.gatesheldout8.fitnesscoach

import android.content.Context

fun coachModule(context: Context): Container = Container().apply {
    single(ConsentFile::class, atStart = true) { ConsentFile(context.filesDir) }
    single(Plans::class) { Plans(listOf("Squats" to 20, "Push-ups" to 12, "Plank" to 60)) }
    single(StepCounter::class, atStart = true) { StepCounter(context) }
    single(Coach::class) { Coach(get(), get()) }
}
