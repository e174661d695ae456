package org.consentry.flow.gatesheldout5.fishingmap;

import android.content.Context;
import android.graphics.Canvas;
import android.graphics.Color;
import android.graphics.Paint;
import android.view.View;

import java.util.ArrayList;
import java.util.List;

public class FishingMapView extends View {

    private final Paint paint = new Paint(Paint.ANTI_ALIAS_FLAG);
    private List<Spot> spots = new ArrayList<>();
    private Spot me;

    public FishingMapView(Context context) {
        super(context);
        paint.setTextSize(32);
    }

    public void setSpots(List<Spot> spots) {
        this.spots = spots;
        invalidate();
    }

    public void setMe(double lat, double lng) {
        me = new Spot("我", lat, lng);
        invalidate();
    }

    @Override
    protected void onDraw(Canvas canvas) {
        canvas.drawColor(Color.parseColor("#CFE8FF"));
        for (Spot spot : spots) {
            draw(canvas, spot);
        }
        if (me != null) {
            draw(canvas, me);
        }
    }

    private void draw(Canvas canvas, Spot spot) {
        float x = (float) ((spot.lng - 100) / 25 * getWidth());
        float y = (float) ((45 - spot.lat) / 25 * getHeight());
        canvas.drawCircle(x, y, 12, paint);
        canvas.drawText(spot.name, x + 16, y, paint);
    }
}
