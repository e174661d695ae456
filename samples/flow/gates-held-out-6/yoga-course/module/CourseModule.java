package org.consentry.flow.gatesheldout6.yogacourse.module;

import android.content.Context;

import java.util.Arrays;
import java.util.List;

public class CourseModule implements IModule {

    private static List<String> courses;

    @Override
    public void attach(Context context) {
        courses = Arrays.asList("清晨唤醒 15分钟", "肩颈舒缓 20分钟", "睡前冥想 10分钟");
    }

    public static List<String> courses() {
        return courses;
    }
}
