/** Chapter 6: the chatbot's question, word by word through the real network; words can be left out. */
@NullMarked
package dev.unrolled.tour.question;

import org.jspecify.annotations.NullMarked;
