package org.consentry.flow.gatesheldout6.kidsdrawing;

import android.content.Context;
import android.graphics.Canvas;
import android.graphics.Paint;
import android.graphics.Path;
import android.view.LayoutInflater;
import android.view.MotionEvent;
import android.view.View;
import android.view.ViewGroup;

public class CanvasFragment extends BaseFragment {

    @Override
    protected View createView(LayoutInflater inflater, ViewGroup container) {
        return new Board(inflater.getContext());
    }

    @Override
    protected String pageName() {
        return "canvas";
    }

    private static class Board extends View {
        private final Path path = new Path();
        private final Paint paint = new Paint();

        Board(Context context) {
            super(context);
            paint.setStyle(Paint.Style.STROKE);
            paint.setStrokeWidth(12);
            paint.setColor(0xFFFF7043);
        }

        @Override
        public boolean onTouchEvent(MotionEvent event) {
            if (event.getAction() == MotionEvent.ACTION_DOWN) {
                path.moveTo(event.getX(), event.getY());
            } else {
                path.lineTo(event.getX(), event.getY());
            }
            invalidate();
            return true;
        }

        @Override
        protected void onDraw(Canvas canvas) {
            canvas.drawPath(path, paint);
        }
    }
}
