package dev.unrolled.tour.learning;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Paint;
import dev.unrolled.figure.Point;
import dev.unrolled.figure.Stroke;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Drawing;
import dev.unrolled.tour.page.Type;
import dev.unrolled.trace.Lesson;
import dev.unrolled.training.EpochReport;
import dev.unrolled.training.TrainingHistory;
import dev.unrolled.wording.Numbers;
import dev.unrolled.wording.Wording;

/** The three moves side by side, the loss of this sentence below, and beside it the loss of the whole training. */
final class LearningScene {
    private static final double SIDE = 18;
    private static final double GAP = 14;
    private static final double FOOT = 50;

    private final LearningPage page;
    private final Drawing drawing;
    private final Wording wording;
    private final double middle;
    private final double bottom;

    LearningScene(LearningPage page, Look look) {
        this.page = page;
        drawing = new Drawing(look);
        wording = look.wording();
        bottom = drawing.height() - FOOT - SIDE;
        middle = SIDE + Math.min(270, (bottom - SIDE - GAP) * 0.48);
    }

    Figure draw() {
        moves();
        double room = drawing.width() - 2 * SIDE - GAP;
        own(new Bounds(SIDE, middle + GAP, room * 0.56, bottom - middle - GAP));
        training(new Bounds(SIDE + room * 0.56 + GAP, middle + GAP, room * 0.44, bottom - middle - GAP));
        verdict();
        String loss = Numbers.number(page.descent().loss(page.taken()));
        return drawing.figure(wording.say("story.learning.description", page.taken(), loss));
    }

    private void moves() {
        double width = (drawing.width() - 2 * SIDE - 2 * 30) / 3;
        Lesson lesson = page.descent().after(page.taken());
        for (Move move : Move.ALL) {
            Bounds card = new Bounds(SIDE + Move.ALL.indexOf(move) * (width + 30), SIDE, width, middle - SIDE);
            boolean lit = page.move().filter(now -> now == move).isPresent();
            Ink ground = lit ? drawing.theme().accentSoft() : drawing.theme().panel();
            Ink edge = lit ? drawing.theme().accent() : drawing.theme().border();
            drawing.box("move/" + move.code(), card, 10, Paint.of(ground, Stroke.solid(edge, lit ? 2 : 1)));
            new MoveCard(drawing, lesson, card).draw(move);
            if (move != Move.BACKWARD) {
                double y = card.centre().y();
                Paint arrow = Paint.line(drawing.theme().arrow(), 2);
                Point from = new Point(card.right() + 5, y);
                drawing.arrow("then/" + move.code(), from, new Point(card.right() + 25, y), arrow);
            }
        }
    }

    /** The loss on this one sentence: what was reached in full, what further steps would bring as a hint. */
    private void own(Bounds box) {
        Descent descent = page.descent();
        double[] all = new double[Descent.STEPS + 1];
        double[] reached = new double[page.taken() + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = descent.loss(i);
        }
        System.arraycopy(all, 0, reached, 0, reached.length);
        LossPlot plot = new LossPlot(drawing, "own", box, Descent.STEPS, all[0]);
        plot.frame(wording.say("story.learning.own"), wording.say("story.learning.taken"));
        plot.legend(
                "own",
                wording.say("story.learning.own.about"),
                0,
                drawing.theme().muted());
        plot.curve("reached", reached, Paint.line(drawing.theme().accent(), 2.5));
        for (int step = 0; step < page.taken(); step++) {
            String title = LearningAnswers.stepTitle(descent, step, wording);
            plot.dot("step/" + step, step, all[step], title, drawing.theme().accent());
        }
        int taken = page.taken();
        plot.bigDot("now", taken, all[taken], LearningAnswers.stepTitle(descent, taken, wording));
    }

    private void training(Bounds box) {
        TrainingHistory history = page.descent().after(0).history();
        double[] seen = new double[history.epochCount()];
        double[] unseen = new double[history.epochCount()];
        double most = 0;
        for (int epoch = 0; epoch < seen.length; epoch++) {
            EpochReport report = history.report(epoch);
            seen[epoch] = report.train().loss();
            unseen[epoch] = report.test().loss();
            most = Math.max(most, Math.max(seen[epoch], unseen[epoch]));
        }
        LossPlot plot = new LossPlot(drawing, "training", box, Math.max(1, history.lastEpoch()), most);
        plot.frame(wording.say("story.learning.training"), wording.say("story.learning.epochs"));
        Ink own = drawing.theme().accent();
        Ink other = drawing.theme().muted();
        plot.legend("seen", wording.say("story.learning.seen", Numbers.number(seen[seen.length - 1])), 0, own);
        plot.legend("unseen", wording.say("story.learning.unseen", Numbers.number(unseen[seen.length - 1])), 1, other);
        plot.curve("unseen", unseen, Paint.line(other, 2));
        plot.curve("seen", seen, Paint.line(own, 2.5));
        Lesson lesson = page.descent().after(0);
        for (int epoch = 0; epoch < seen.length; epoch++) {
            String title = LearningAnswers.epochTitle(lesson, "unseen", epoch, wording);
            plot.dot("unseen/" + epoch, epoch, unseen[epoch], title, other);
        }
        for (int epoch = 0; epoch < seen.length; epoch++) {
            String title = LearningAnswers.epochTitle(lesson, "seen", epoch, wording);
            plot.dot("seen/" + epoch, epoch, seen[epoch], title, own);
        }
        for (String curve : new String[] {"seen", "unseen"}) {
            String title = LearningAnswers.epochTitle(lesson, curve, lesson.lastEpoch(), wording);
            drawing.title("training/legend/" + curve, title);
        }
    }

    private void verdict() {
        Descent descent = page.descent();
        int taken = page.taken();
        String loss = Numbers.number(descent.loss(taken));
        String wanted = Numbers.percent(descent.probability(taken));
        String text = taken == 0
                ? wording.say("story.learning.verdict.start", loss, wanted)
                : wording.say("story.learning.verdict", taken, Numbers.number(descent.loss(taken - 1)), loss, wanted);
        Bounds room = new Bounds(SIDE + 4, bottom + 10, drawing.width() - 2 * SIDE - 8, FOOT);
        drawing.paragraph("verdict", room, text, Type.body(), drawing.theme().text());
    }
}
