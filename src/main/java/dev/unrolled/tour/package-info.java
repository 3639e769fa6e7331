/**
 * The story: fourteen chapters, each some paragraphs, one guess, and a page to play with beside them. Pure values; no
 * toolkit, so that tests and exports go through all chapters without a window.
 *
 * <p><b>Adding a chapter.</b> Give it a package of its own, {@code tour.name}, with a class that is a
 * {@link dev.unrolled.tour.page.Chapter} (number, id, paragraphs, guess, first page) and one or more that are a
 * {@link dev.unrolled.tour.page.Page}: an immutable state that draws itself with {@link dev.unrolled.tour.page.Drawing},
 * offers {@link dev.unrolled.tour.page.Knob}s, and gives the next state when a knob is turned, a mark is dragged or time
 * goes by. Networks come from {@link dev.unrolled.tour.page.Cast}. Put its texts into {@code story.properties} under
 * {@code story.id.…}, every figure in them a gap that is filled from the trace. Add the chapter to {@link
 * dev.unrolled.tour.Tour}, and a test that its claims hold for the bundled networks. {@code TourTest} then draws it in
 * every size and theme and looks for texts that collide; the window shows it with no further work.
 *
 * <p>May use: {@code scene} and {@code timeline}, and what these are made of.
 */
@NullMarked
package dev.unrolled.tour;

import org.jspecify.annotations.NullMarked;
